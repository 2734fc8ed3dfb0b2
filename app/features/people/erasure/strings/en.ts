export const erasureEn = {
  title: "Erase my account",
  goesTitle: "What goes",
  goesMember: "Your name, role, department and access to {{organisation}}.",
  goesPerson: "Your e-mail address, password and choice of language.",
  goesWork: "Your drafts, invitations, import files and the history of your changes, on every device.",
  goesLink: "The link between you and your decisions. Nobody can restore it, not even the administrator.",
  staysTitle: "What stays",
  staysDecisions: "Decisions that you shared stay in the list, without a name, as they are now.",
  staysPrivate:
    "Decisions that only you could see stay hidden: nobody can read them any more. They go on counting in the figures, unless you choose otherwise below.",
  staysAnswers: "What you answered about decisions of others stays, without your name, in figures of groups.",
  staysActions: "Actions that you did or began stay, without your name.",
  staysFigures: "Figures that are already published do not change.",
  staysElsewhere: "Your account in other organisations stays. You erase it there.",
  first: "This cannot be undone. Do you want to keep a copy?",
  firstLink: "Download my data first",
  lastAdmin:
    "You are the only administrator here. Make somebody else administrator first; after that you can erase your account.",
  alsoPrivate: "Also delete the text of the decisions that only I can see, and take them out of the figures",
  sure: "I understand that this cannot be undone",
  password: "Your password",
  erase: "Erase my account",
  problem: {
    sure: "Tick that you understand this cannot be undone.",
    password: "That is not your password. Try again.",
  },
} as const;
