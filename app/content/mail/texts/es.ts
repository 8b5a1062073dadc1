import type { MailTexts } from "./shape";

export const mailTextsEs: MailTexts = {
  language: "es",
  subject: {
    invitation: "¿Cómo trabajan juntos {first} y {second}? Unos 4 minutos",
    "reminder-middle": "Recordatorio: la encuesta de {first} y {second} está abierta",
    "reminder-last": "Últimos días: la encuesta de {first} y {second}",
  },
  title: "Cómo trabajan juntos {first} y {second}",
  greeting: "Hola:",
  greetingByName: "Hola, {name}:",
  opening: {
    invitation: [
      "Una vez al trimestre se pregunta a {first} y {second}, en {organisation}, cómo trabajan juntos. Le invitamos a responder una breve encuesta anónima.",
      "Lleva unos 4 minutos y funciona en el teléfono. La participación es voluntaria.",
    ],
    "reminder-middle": [
      "La encuesta de {first} y {second} en {organisation} está abierta. Lleva unos 4 minutos.",
      "Este recordatorio va a todas las personas, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido, no tiene que hacer nada más: gracias.",
    ],
    "reminder-last": [
      "La encuesta de {first} y {second} en {organisation} se cierra pronto. Lleva unos 4 minutos.",
      "Este es el último recordatorio. Va a todas las personas, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido, no tiene que hacer nada más: gracias.",
    ],
  },
  button: "Ir a la encuesta",
  linkFallback: "Si el botón no funciona, abra esta dirección en un navegador:",
  personalLink:
    "El enlace es solo suyo y sirve una vez. Le deja entrar y no se guarda con sus respuestas. No lo reenvíe, por favor.",
  promiseTitle: "Qué pasa con sus respuestas",
  promise: [
    "Nadie puede leer sus respuestas solo con nuestra base de datos y sus copias de seguridad. Se sellan en su navegador, se guardan sin nombre ni hora y se destruyen una vez contadas. Se conservan resultados de grupo y comentarios; un departamento solo tiene resultados propios a partir de {threshold} respuestas. La página de la encuesta dice quién guarda la clave.",
    "Lo que no podemos impedir: una empresa que altere este programa o vigile su dispositivo o la red.",
  ],
  fingerprintLabel: "Huella de esta encuesta",
  fingerprintHelp:
    "La página de la encuesta, el aviso y las invitaciones de los demás deben mostrar la misma. Representa las reglas de arriba.",
  rulesLink: "Las reglas que representa y todas las encuestas anteriores, para comprobarlas en un navegador:",
  invitedCount: "Usted es una de las {count} personas invitadas en {department}.",
  closing: "Abierta hasta {closes}.",
  footer:
    "Enviado por Tandem para {organisation}. Puede que no se lean las respuestas a este mensaje; pregunte a recursos humanos si algo no está claro.",
};
