export const homeEn = {
  title: "Home",
  greeting: {
    night: "Hello, {{name}}",
    morning: "Good morning, {{name}}",
    afternoon: "Good afternoon, {{name}}",
    evening: "Good evening, {{name}}",
  },
  you: {
    title: "You",
    none: "You have not logged a decision this month. Think of something from today: a purchase, a text, a rule.",
    count_one: "{{count}} decision this month",
    count_other: "{{count}} decisions this month",
    log: "Log a decision",
    own: "See your own decisions",
  },
  organisation: {
    title: "Organisation",
    text: "Is the customer's interest weighed? The figures of closed periods show it, with how sure we are.",
    interval: "Out of 100, probably between {{lo}} and {{hi}}.",
    note: "A number to talk about, not to judge people by.",
    link: "To the insights",
  },
  recent: {
    title: "Recent in your department",
    none: "Nothing has been shared in your department yet. The first decision often brings more.",
    all: "All decisions",
  },
  checklist: {
    title: "Get your organisation going",
    lead: "This list closes itself when everything is done.",
    isDone: "Done",
    open: "Not yet",
    item: {
      departments: "Choose your departments",
      people: "Invite colleagues",
      decision: "Log the first decision",
      privacy: "Look at the privacy settings",
      admin: "Make somebody a second administrator, so that you can be away",
    },
  },
  council: {
    text: "Every change to threshold, retention and departments is on record.",
    link: "See the changes",
  },
} as const;
