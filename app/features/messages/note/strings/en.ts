export const mailEn = {
  greeting: "Hello {{name}},",
  why: "You get one message a week at most, because you chose to at {{organisation}}.",
  settings: "Choose another moment",
  stop: "Stop these messages",
  opinions: {
    subject_one: "A colleague asks you to weigh along",
    subject_other: "{{count}} colleagues ask you to weigh along",
    text_one:
      "A colleague asks how much you would let the customer weigh in a decision. It takes half a minute.",
    text_other:
      "For {{count}} decisions the question is how much you would let the customer weigh. It takes half a minute each.",
    link: "Weigh along",
  },
  lookBacks: {
    subject_one: "What did customers notice of your decision?",
    subject_other: "What did customers notice of {{count}} decisions?",
    text_one: "A decision of yours is some time ago now. What did customers notice? One tap is enough.",
    text_other:
      "{{count}} decisions of yours are some time ago now. What did customers notice? One tap for each is enough.",
    link: "Look back",
  },
  told: {
    subject: "You asked for it, this happened",
    one: "You asked for it, and it is done: {{title}}",
    text_one: "You can read what happened with {{count}} action that you asked for.",
    text_other: "You can read what happened with {{count}} actions that you asked for.",
    link: "Read what happened",
  },
  actions: {
    subject_one: "An action of yours is due or overdue",
    subject_other: "{{count}} actions of yours are due or overdue",
    one: "This action of yours is due within a week, or is overdue: {{title}}",
    text_one: "{{count}} action of yours is due within a week, or is overdue.",
    text_other: "{{count}} actions of yours are due within a week, or are overdue.",
    link: "See where it stands",
  },
  touched: {
    subject_one: "A decision touches your department",
    subject_other: "{{count}} decisions touch your department",
    text_one: "Another department named yours with a decision of this month. Were you asked?",
    text_other: "Other departments named yours with {{count}} decisions of this month. Were you asked?",
    link: "Say whether you were asked",
  },
  quiet: {
    subject: "Did the customer weigh in this week?",
    text: "You logged nothing for two weeks. Was anything decided that customers will notice? Logging takes about a minute.",
    link: "Log a decision",
  },
} as const;
