export const discussEn = {
  title: "Discuss these three",
  fewer: "To discuss",
  ask: "To talk about:",
  what: {
    outweighed: "{{kind}} weighed more than the customer about {{count, number}} times",
    unaskedPair: "{{by}} affected {{group}} about {{count, number}} times without asking",
    unaskedGroup: "{{group}} was affected about {{count, number}} times without being asked",
    unaskedAnywhere: "About {{count, number}} times another group was affected without being asked",
    lowest: "At {{group}} the figure is {{index}} (probably {{lo}} to {{hi}})",
    lowestRange: "At {{group}} the figure lies between {{lo}} and {{hi}}",
    example: "A good example",
    honest: "About {{count, number}} times the customer was weighed and something else came first",
    belief:
      "About {{count, number}} of {{decisions, number}} decisions rested on our own feeling or on nothing",
    silence: "{{percent}} % of the people logged nothing",
  },
  question: {
    outweighed: "When do we find that right, and when not?",
    unasked: "How do we ask them beforehand next time?",
    lowest: "What makes it hard there to weigh the customer?",
    example: "Why did this go well, and who else should know?",
    honest: "Could we explain that choice to a customer?",
    belief: "Which of us spoke with a customer this month?",
    silence: "What would make taking part easier?",
  },
} as const;
