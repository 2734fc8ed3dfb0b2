export const sharedEn = {
  name: "Meegewogen",
  skip: "Go to content",
  demo: "Demo: every name and decision is made up.",
  menu: {
    label: "Main menu",
    home: "Home",
    decisions: "Decisions",
    insights: "Insights",
    actions: "Actions",
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
  chart: {
    asTable: "Show as table",
    band: "Probably between",
    between: "{{value}}, probably between {{lo}} and {{hi}}",
    roughly: "somewhere between {{lo}} and {{hi}}",
    rough: "Range only: too little for one number",
    rangeOnly: "range only",
    range: "{{lo}} and {{hi}}",
    hidden: "not shown",
    hiddenWhy: "Not shown: too little to show safely",
    share: "Share",
    percent: "{{percent}} %",
    summary: "{{title}}, on a scale from 0 to 100, from {{from}} to {{to}}. Last: {{last}}",
  },
  outbox: {
    count_one: "{{count}} decision is waiting for a connection",
    count_other: "{{count}} decisions are waiting for a connection",
    hint: "They stay on this device and are sent by themselves. Only you send them.",
    refusedCount_one: "{{count}} decision could not be sent",
    refusedCount_other: "{{count}} decisions could not be sent",
    refused: "Something in it no longer fits. Look at it in the form.",
    conflict: "It was saved before with other words.",
    conflictLink: "To the saved decision",
    open: "Open in the form",
    remove: "Remove",
    sure: "Really remove?",
    sent: "Sent: everything that waited has been saved.",
    signOut_one: "{{count}} decision has not been sent yet. It stays on this device until you sign in again.",
    signOut_other:
      "{{count}} decisions have not been sent yet. They stay on this device until you sign in again.",
    signOutShared_one:
      "{{count}} decision has not been sent yet. This device is shared: if you sign out now, it is gone.",
    signOutShared_other:
      "{{count}} decisions have not been sent yet. This device is shared: if you sign out now, they are gone.",
  },
  offline: {
    title: "You are offline",
    advice:
      "This page comes back when you have a connection. On your own device you can still log a decision: it is sent later.",
    log: "Log a decision",
    again: "Try again",
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
