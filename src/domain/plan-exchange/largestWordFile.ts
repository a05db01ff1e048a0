/** In bytes. A plan with logos stays far below; a report full of photographs does not. */
export const largestWordFile = 20 * 1024 ** 2;
