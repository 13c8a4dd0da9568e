// Made by locales/catalogues.mjs. Do not edit.
export const published = {
  "ar": {
    "integrity": "sha384-LZDTOgUuUPgR2L8QqqrZit6atyhLo9kEdMFtkNThOI6lNXnQHJc/H9okUSI/a2Ym",
    "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
  },
  "es": {
    "integrity": "sha384-qnz54Ptq1MkWt2wlealt2MhBURZWGCtm0cGLMoPQH8uwgfgi1/Br7d2NeNXxuH4H",
    "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
  }
};
