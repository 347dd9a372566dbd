/** Texts of the room: the weekly reviews. */
export const reviewsMessages = {
  title: 'Weekly reviews',
} as const;
