export const privacyEn = {
  title: "Privacy",
  lead: "These settings hold for the whole organisation. Every change appears in the list that everybody can read.",
  threshold: "Smallest group that is shown, in people",
  thresholdHint:
    "A figure is shown only when it rests on at least this many people. You can raise it, and lower it again to 5. Below 5 is not possible for anybody.",
  visibility: "Who sees a new decision?",
  visibilityHint:
    "This is the choice that the form starts with. Everybody can choose otherwise for each decision. Decisions that were logged already do not change.",
  shared: "The organisation",
  sharedHint: "Colleagues see the decision, without the author's name and without the rating.",
  private: "Only the author",
  privateHint: "Nobody else sees the decision. It does count in the figures.",
  cadence: "How often are there new figures?",
  cadenceHint:
    "In between, nothing moves. You can change this at any time: every decision counts once, and what was published stays.",
  monthly: "Every month",
  monthlyHint: "On the first day of a month, the figures of the month before appear.",
  weekly: "Every week",
  weeklyHint:
    "Every Monday the figure of the whole organisation appears as well, with numbers rounded to tens. Groups and topics appear each quarter, as they do with every month.",
  retention: "Months until the author's name is removed",
  retentionHint:
    "After that, nobody can tell who logged a decision, not even the author. Between 1 and 60; usually 13.",
  lookBack: "Weeks until somebody looks back on a decision",
  lookBackHint:
    "After that, its author is asked what customers noticed: one question, one tap. The author can choose otherwise for each decision. Between 4 and 12; usually 8. It also moves decisions that nobody has answered for yet.",
  opinions: "Of how many decisions in a hundred we draw a colleague to weigh along",
  opinionsHint:
    "Of last week's shared decisions, a colleague of another department is asked for a second opinion, blind and without names, at most once every four weeks. From 0 (never) to 50; usually 10. It shows how strict the organisation is with itself; the index does not change.",
  changes: "See all changes to the settings",
  problem: {
    threshold: "Enter a whole number of people, 5 or more.",
    thresholdLow:
      "The smallest group has at least 5 people. Fewer is not possible: people could then be recognised.",
    thresholdHigh: "Enter at most 50 people. With more, almost nothing would be shown.",
    visibility: "Choose who sees a new decision.",
    cadence: "Choose how often there are new figures.",
    lookBack: "Enter a whole number of weeks from 4 to 12.",
    opinions: "Enter a whole number from 0 to 50.",
    retention: "Enter a whole number of months from 1 to 60.",
  },
} as const;
