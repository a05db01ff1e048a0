/** A button that does something. */
export function button(label, onClick) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", onClick);
  return element;
}

/** A list to choose from, under its label. */
export function select(label, options, value, onChange) {
  const element = document.createElement("label");
  const list = document.createElement("select");
  for (const [name, text] of Object.entries(options)) list.append(new Option(text, name));
  list.value = value;
  list.addEventListener("change", () => onChange(list.value));
  element.append(label, list);
  return element;
}

export function input(label) {
  const element = document.createElement("label");
  const field = document.createElement("input");
  element.append(label, field);
  return { element, field };
}
