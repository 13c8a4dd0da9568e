// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "5da726eedecd",
  "catalogues": {
    "ar": {
      "integrity": "sha384-kfC5Y/2QzDMH8XfxamVJEEC5AnrNQ2wux6rfuCw2c+q92SVBqHsFi+xh6MJRTCG0",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-qIXooBCREM8OZ6e7vhMkLC2NhEshFRR0nySxdfD3X1nA2+WUfAL526juJUn9bMxH",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
