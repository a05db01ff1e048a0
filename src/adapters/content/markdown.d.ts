/** A Markdown file is imported as its text (webpack.config.js; test/markdownText.cjs for jest). */
declare module "*.md" {
  const text: string;
  export { text as default };
}
