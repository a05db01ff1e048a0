const key = "aangemeld-als";

/** Who signed in last in this browser: known before anything of Microsoft has loaded, and without a network. */
export const lastAccount = {
  read: (): string | null => localStorage.getItem(key),
  write: (account: string): void => {
    localStorage.setItem(key, account);
  },
};
