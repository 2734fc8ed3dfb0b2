export const cameBackEn = {
  later: {
    title: "What customers noticed",
    lead: "Some weeks after a decision we ask what customers noticed. That never counts in the index.",
    share: "About {{percent}} % has been looked back on so far.",
    repairs:
      "About {{count, number}} of the {{decisions, number}} decisions in these quarters repair an earlier one. Noticing that, and doing something about it, is the point.",
    caption: "Decisions that were due to be looked back on",
    none: "Not looked back on yet",
  },
  claims: {
    they: "they: {{unasked, number}} of {{all, number}}",
    read: "Below that: how often the affected group itself says that nothing was asked.",
    base: "They say: {{period}} · about {{decisions, number}} answers of about {{people, number}} people",
    anywhere:
      "Groups that were affected say themselves: nothing was asked about {{unasked, number}} of {{all, number}} times.",
    untouched: "About {{count, number}} times they say that it did not affect them after all.",
  },
  colleagues: {
    title: "How colleagues weigh",
    lead: "Some decisions are also weighed by a colleague of another department, who does not see the first answer.",
    few: "Too few second opinions so far.",
    near: "In about {{near}} of 10 cases two people are at most one step apart. By chance it would be about {{chance}}.",
    noNear: "How far colleagues are apart cannot be told yet.",
    calibrated: "As colleagues weighed: {{index}} ({{lo}} to {{hi}})",
    rough: "As colleagues weighed: somewhere between {{lo}} and {{hi}}",
    own: "As people weighed themselves in these quarters: {{own}}. Second opinions never change the index.",
    fewCalibrated: "Too few second opinions so far for an index as colleagues weighed.",
    caption: "How far apart two answers are",
    steps: {
      "0": "The same answer",
      "1": "One step",
      "2": "Two steps",
      "3": "Three steps",
      "4": "Four steps",
    },
    base: "{{period}} · about {{decisions, number}} second opinions, on decisions of about {{people, number}} people",
    forCx: "For CX",
    alpha:
      "Krippendorff's alpha is about {{value}} (probably between {{lo}} and {{hi}}): {{words}}. At 1 everybody weighs the same, at 0 no more alike than by chance.",
    word: {
      little: "little agreement",
      fair: "fair agreement",
      usable: "usable agreement",
      good: "good agreement",
    },
    same: "Everybody gave the same answer, so there is no alpha.",
  },
} as const;
