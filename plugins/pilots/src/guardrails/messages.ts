/** Texts of the room: the risk register. */
export const guardrailsMessages = {
  title: 'Risks',
} as const;
