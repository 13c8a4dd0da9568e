// Copies code, and says so.

/** Copies the text of an element; where a browser does not let the page, it selects it. `name` is what people call it. */
export async function copyText(code, name, status) {
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = `The ${name} is copied.`;
  } catch {
    getSelection().selectAllChildren(code);
    status.textContent = `This browser does not let the page copy. The ${name} is selected: copy it with the keyboard.`;
  }
}
