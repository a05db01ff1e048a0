/** What happened, and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly whatToDo: string;
}
