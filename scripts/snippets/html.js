/** JSON that no tag can end the script around it, and that no content system takes for tags. */
export const inScript = (json) => json.replace(/</g, '\\u003c').replace(/>/g, '\\u003e');

/** Text for one line of HTML. */
export const escapeHtml = (text) =>
  text.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
