/** Every text colour stands at 4.5 to 1 or better on white and on the header row's fill. */
export const colours = {
  heading: "1F3A5F",
  quiet: "505A66",
  rule: "8A99AB",
  headerRow: "DCE6F0",
};

/** In half points. Nothing is smaller than 10 points. */
export const sizes = { title: 44, subtitle: 28, heading1: 30, heading2: 24, text: 21, small: 20 };
