// Made by locales/catalogues.mjs. Do not edit.
export const published = {
  "english": "3f421f6187e7",
  "catalogues": {
    "ar": {
      "integrity": "sha384-ZObKFiVT4eR1DO/tePa96yKz7up02bMiaxv+sb1F2kSZ7qFGewCdV8qweYTP1a8/",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-UP9vpmwduBSlEtBjG3IyrLXW/BFh0C684JhIaqdDXA6ClCV/N80knNetKQfZ1AWN",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
