export const repairEn = {
  title: "Which decision does this repair?",
  lead: "Choose the earlier decision. Whoever may see both decisions sees that they belong together.",
  back: "To the decision",
  search: "Search in the decisions that you may see",
  searchHint: "At most ten are shown. Use more exact words when yours is not there.",
  searchButton: "Search",
  nothing: "No earlier decision was found. Try other words.",
  searchFirst:
    "There is no earlier decision in this department that you may see. Search above in all of them.",
  found: "Found",
  nearby: "The newest of this department",
  choose: "This one",
  repairs: "Repairs an earlier decision",
  repairedBy: "Later repaired by",
  add: "This repairs an earlier decision",
  remove: "Undo this link",
} as const;
