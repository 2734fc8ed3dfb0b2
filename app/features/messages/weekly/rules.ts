/** What the token in the link of a member's own stop page is signed for. */
export const stopPurpose = "stop-messages";
