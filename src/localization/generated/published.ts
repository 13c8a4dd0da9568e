// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "b7cea8dcd7b1",
  "catalogues": {
    "ar": {
      "integrity": "sha384-8XMxOuEusHSgxrUxTTqfw1ao8DpfMwgVKVAGgVaDCDjtyaUF3E/dN6Tmh5RkAgJD",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-35bqIzupMDqo6VJKuTRkkoD0nQiQ9gXR4iyYqaTl9eBTjirwGPCYS/2a3XdAcGS7",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
