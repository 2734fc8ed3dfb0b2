export const groupsEn = {
  title: "Reporting groups",
  lead: "Departments count in the figures through their reporting group. A group is shown only when at least {{count}} people took part, so small departments count together.",
  add: "Add a reporting group",
  addLead: "After this, choose the group at each department that has to count in it.",
  edit: "Change a reporting group",
  none: "No department counts in this group.",
  unknown_one: "(the headcount of {{count}} department is missing)",
  unknown_other: "(the headcount of {{count}} departments is missing)",
  small:
    "Fewer than {{count}} people: this group will mostly stay hidden. Let it count together with another.",
  inside: "Departments in this group",
  insideHint: "To move a department, open it and choose another group. An empty group can be removed.",
  empty: "No department counts in this group, so it can be removed.",
  remove: "Remove this group",
} as const;
