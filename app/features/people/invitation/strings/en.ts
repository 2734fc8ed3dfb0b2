export const invitationEn = {
  from: "{{organisation}} invites you",
  title: "Did the customer's interest weigh along?",
  what: "Here you log decisions from your work, in about a minute. You say how much the customer's interest weighed.",
  private:
    "Colleagues can read a decision that you share, but not who logged it or how you rated it. A figure needs at least 5 people.",
  free: "Taking part is up to you. You can see, correct and withdraw everything you log.",
  known: "Your password",
  knownHint: "This address has an account here already. Enter the password you have for it.",
  begin: "Begin",
  toSignIn: "To sign-in",
  spent: {
    used: {
      title: "This invitation has been used",
      advice:
        "A link works once. If it was you, sign in with your e-mail address and password. If not, ask your administrator for a new link.",
    },
    expired: {
      title: "This invitation has expired",
      advice: "A link works for 14 days. Ask your administrator for a new one.",
    },
    unknown: {
      title: "This invitation does not work (any more)",
      advice:
        "Check that you copied the whole link. A newer link replaces an older one. Otherwise ask your administrator for a new link.",
    },
  },
} as const;
