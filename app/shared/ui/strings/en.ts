export const sharedEn = {
  name: "Meegewogen",
  skip: "Go to content",
  demo: "Demo: every name and decision is made up.",
  menu: {
    label: "Main menu",
    home: "Home",
    decisions: "Decisions",
    insights: "Insights",
    me: "Me",
    admin: "Admin",
    log: "Log a decision",
    logShort: "Log",
  },
  form: {
    errorTitle: "Error:",
    summary: "Something is missing or not right yet",
    optional: "(optional)",
    save: "Save",
    cancel: "Cancel",
  },
  problem: {
    home: "To the home page",
    invalid: {
      title: "That request is not right",
      advice: "Go back, check what you filled in and try again.",
    },
    forbidden: {
      title: "This page is not for your role",
      advice: "Ask your administrator if you do need it.",
    },
    notFound: {
      title: "This page is not here (any more)",
      advice: "Check the address, or start from the home page.",
    },
    conflict: {
      title: "This was changed in the meantime",
      advice: "Go back, reload the page and try again.",
    },
    tooLarge: { title: "That is too large", advice: "Make the file or the text smaller and try again." },
    tooMany: { title: "That was a bit too often", advice: "Wait a few minutes and try again." },
    offline: {
      title: "No connection",
      advice:
        "Check your connection and load the page again. What you typed in a form is kept on this device.",
    },
    unexpected: {
      title: "Something went wrong on our side",
      advice:
        "Your data is safe. Try again; if it keeps happening, tell your administrator when it happened.",
    },
  },
} as const;
