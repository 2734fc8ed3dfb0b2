/** What the server writes on a card; no page needs it. */
export const cardEn = {
  title: "How the customer was weighed along",
  testTitle: "A test from Meegewogen",
  testText: "This works. Every Thursday a card comes here with counts and one good example.",
  counts:
    "In the twelve months up to and including {{through}}, {{people}} people logged {{decisions}} decisions.",
  groupCounts: "{{group}}: in the last four whole quarters {{people}} people logged {{decisions}} decisions.",
  example: "A good example",
  link: "Log a decision",
} as const;
