export const periodClosingEn = {
  title: "Close a period",
  waits: "{{period}} is over and waits to be closed.",
  waitsWeek: "The week up to and including {{period}} is over and waits to be closed.",
  self: "That happens by itself, usually within a minute. You can also close it now. After that its figures do not change any more.",
  button: "Close now",
  nothing: "There is nothing to close now.",
  runs: "The period that runs now ends on {{day}}. It closes by itself at midnight; earlier is not possible, because decisions can still come in.",
  busy: "Closing takes longer than usual. You can leave this page: the figures appear by themselves.",
  look: "To the figures",
} as const;
