/** Read by the server only: pages for the printer bring no script. */
export const paperEn = {
  how: "To print or save as PDF: Ctrl + P, on a Mac ⌘ + P.",
  printed: "printed on {{day}}",
  page: "page {{page}} of {{of}}",
  purpose: "Not for pay or appraisal.",
  language: "NL",
  languageName: "NL, Nederlands",
} as const;
