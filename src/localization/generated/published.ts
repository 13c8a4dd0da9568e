// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "f35044c4c500",
  "catalogues": {
    "ar": {
      "integrity": "sha384-2+n061Oiu/quQFBHlKZAmqxi8vOrusiv16GaGw1fdb0PM2AKoCe85LrWLupZk0jg",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-f/aSfSmCF+oMMdKRKIrQ45+HfgXdMRxaNilAHzAurP3A6356Jnr9zk63UDjCAkQ4",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
