/** Read by the server only: a page for the printer brings no script. */
export const talkEn = {
  title: "A conversation about the customer",
  back: "Back to the group",
  intro:
    "Twenty minutes, with your own team. Somebody reads a question aloud. First everybody thinks for a minute, then you talk.",
  figure: "How heavily the customer weighed here: {{figure}}.",
  rough: "How heavily the customer weighed here lies somewhere between {{lo}} and {{hi}}, out of 100.",
  hidden:
    "There is no figure to see of this group. That is on purpose, so that nobody can be recognised. For this conversation you do not need one.",
  outweighed: "“{{kind}}” weighed more than the customer about {{count}} times here.",
  touched: "We affected {{group}} about {{count}} times without asking there.",
  wasTouched: "Others affected us about {{count}} times without asking us.",
  wasTouchedAsk: "What do we want to be asked beforehand, and whom do we tell?",
  department: "{{department}}: {{question}}",
  stoppers: "Do you hear this? Then ask this.",
  stopper: "“{{phrase}}”",
  agree: "What we agree",
  what: "What",
  who: "Who",
  when: "When",
  rules:
    "It is about decisions, not about people. Nobody has to say what they logged, or how heavily they let the customer weigh.",
} as const;
