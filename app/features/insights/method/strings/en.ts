export const methodEn = {
  title: "How the index works",
  contents: "On this page",
  back: "Insights",
} as const;
