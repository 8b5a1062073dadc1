import { es as survey } from "~/content/survey/es";
import { asking } from "~/content/survey/es/asking";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  page: {
    documentTitle: "Anuncios - Tandem",
    title: "Anuncios",
    lead: "Textos para enviar en su propio nombre. Cámbielos como quiera; lo prometido a quienes responden sigue siendo lo que dice la página de la encuesta.",
    wave: "Encuesta {quarter}",
    announcements: {
      before: {
        title: "Una semana antes",
        when: "De parte de las dos direcciones juntas, el mismo día en ambos departamentos.",
      },
      open: {
        title: "El primer día",
        when: "Una frase en las reuniones de equipo de ambos departamentos; sin enlace, para que nadie reenvíe uno.",
      },
      thanks: {
        title: "Cuando se haya cerrado",
        when: "En un plazo de dos días, antes de comentar los resultados.",
      },
      results: {
        title: "Tras la reunión sobre los resultados",
        when: "En las dos semanas que siguen a la reunión, también si no se cambia nada.",
      },
    },
  },
  message: {
    subject: {
      invitation: "¿Cómo trabajan juntos {first} y {second}? Unos 5 minutos",
      "reminder-middle": "Recordatorio: la encuesta de {first} y {second} está abierta",
      "reminder-last": "Últimos días: la encuesta de {first} y {second}",
      extended: "La encuesta de {first} y {second} sigue abierta hasta el {closes}",
    },
    title: survey.title,
    greeting: "Hola:",
    greetingByName: "Hola, {name}:",
    opening: {
      invitation: [
        "Una vez al trimestre se pregunta a {first} y {second}, en {organisation}, cómo trabajan juntos. Le invitamos a responder una breve encuesta anónima.",
        "Lleva unos 5 minutos y funciona en el teléfono. La participación es voluntaria.",
      ],
      "reminder-middle": [
        "La encuesta de {first} y {second} en {organisation} está abierta. Lleva unos 5 minutos.",
        "Este recordatorio va a todas las personas, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido, no tiene que hacer nada más: gracias.",
      ],
      "reminder-last": [
        "La encuesta de {first} y {second} en {organisation} se cierra pronto. Lleva unos 5 minutos.",
        "Este es el último recordatorio. Va a todas las personas, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido, no tiene que hacer nada más: gracias.",
      ],
      extended: [
        "La encuesta de {first} y {second} en {organisation} sigue abierta más tiempo de lo anunciado: hasta el {closes}. No podrá cerrarse más tarde; así lo dicen las reglas que resume la huella. Lleva unos 5 minutos.",
        "Este mensaje va a todas las personas, en lugar de un último recordatorio, porque Recursos Humanos no puede ver quién ha respondido. Si ya ha respondido, no tiene que hacer nada más: gracias.",
      ],
    },
    button: "Ir a la encuesta",
    linkAbove: "Ir a la encuesta:",
    linkFallback: "Si el botón no funciona, abra esta dirección en un navegador:",
    typedCode: "Si la encuesta le pide el código, escriba {code}.",
    personalLink:
      "El enlace es solo suyo y sirve una vez. Le deja entrar y no se guarda con sus respuestas. No lo reenvíe, por favor.",
    promiseTitle: "Qué pasa con sus respuestas",
    promise: [
      "Nadie puede leer sus respuestas solo con nuestra base de datos y sus copias de seguridad. Se sellan en su navegador, se guardan sin nombre ni hora y se destruyen una vez contadas. Se conservan resultados de grupo y comentarios; un departamento solo tiene resultados propios a partir de {threshold} respuestas. La página de la encuesta dice quién custodia las claves.",
      "Lo que no podemos impedir: una empresa que altere este programa o vigile su dispositivo o la red.",
    ],
    fingerprintLabel: asking.start.fingerprintLabel,
    fingerprintHelp:
      "La página de la encuesta, el aviso y las invitaciones de los demás deben mostrar la misma. Representa las reglas de arriba.",
    rulesLink:
      "Las reglas que representa y todas las encuestas anteriores, para comprobarlas en un navegador:",
    invitedCount: asking.start.inviteCount,
    closing: "Abierta hasta el {closes}.",
    footer:
      "Enviado por Tandem en nombre de {organisation}. Puede que no se lean las respuestas a este mensaje; pregunte a Recursos Humanos si algo no está claro.",
  },
  onlyTest: {
    mark: "PRUEBA (TEST)",
    text: "Esta invitación lleva a una encuesta de prueba. Lo que se responda en ella se descarta y no cuenta. Se puede abrir durante un día.",
  },
  announcements: {
    how: {
      mail: "Cada persona recibe un enlace personal por correo electrónico.",
      slips: "Cada persona saca un papel con código, sin nombre, del recipiente de su departamento.",
    },
    contact: "Recursos Humanos o el comité de empresa",
    before: {
      subject: "A partir del {opens}: cómo trabajan juntos {first} y {second}",
      text: [
        "Estimadas compañeras y estimados compañeros:",
        "Del {opens} al {closes} preguntamos a todas las personas de {first} y {second} cómo trabajan juntos los dos departamentos. La encuesta lleva unos cinco minutos, también en el teléfono. {how}",
        "Es anónima: su navegador sella sus respuestas, se guardan sin nombre ni hora y se destruyen una vez contadas. Un departamento solo tiene resultados propios a partir de {threshold} respuestas. Recursos Humanos no puede ver quién ha participado; por eso los recordatorios van a todas las personas. La primera página de la encuesta dice hasta dónde llega esta promesa y qué no se puede impedir.",
        "La participación es voluntaria. Los dos departamentos comentan juntos lo que averigüemos, y ustedes sabrán qué hacemos al respecto y qué no, con el motivo.",
        "Preguntas: {contact}.",
      ],
    },
    open: {
      subject: "La encuesta de {first} y {second} está abierta hasta el {closes}",
      text: [
        "La encuesta está abierta hasta el {closes}. {how}",
        "Compare la huella de la página de la encuesta con la de su invitación o su papel con código y con la del tablón de anuncios. Si son distintas, no responda y avise al comité de empresa o a Recursos Humanos.",
      ],
    },
    thanks: {
      subject: "Gracias: la encuesta de {first} y {second} está cerrada",
      text: [
        "Gracias a todas las personas que han respondido. Las respuestas se han contado y destruido; quedan resultados de grupo y, donde los han escrito suficientes personas, comentarios.",
        "Si ha guardado su resguardo, puede comprobar en la lista publicada que su papeleta se ha contado.",
        "Las dos direcciones comentan los resultados con ambos departamentos en las próximas semanas.",
      ],
    },
    results: {
      subject: "Qué hacen ahora {first} y {second}",
      text: [
        "Ustedes dijeron: [los dos o tres puntos que más destacan].",
        "Hacemos: [cada medida, sus dos responsables, su fecha].",
        "No hacemos, porque: [lo que se consideró y se dejó, y por qué].",
        "En la próxima encuesta volverán a verlo y podrán decir si ha servido.",
      ],
    },
  },
  problems: {
    "address-refused":
      "El servidor de correo ha rechazado la dirección. Revise las direcciones de la lista para la próxima encuesta.",
    "message-refused":
      "El servidor de correo ha rechazado el mensaje. Pregunte el motivo a quienes lo gestionan.",
    "try-later": "El servidor de correo ha pedido intentarlo más tarde. Tandem lo hace.",
    "sender-refused":
      "El servidor de correo no acepta el remitente. Pida a su administración que compruebe MAIL_FROM.",
    "sign-in-refused":
      "El servidor de correo no acepta nuestro nombre y contraseña. Pida a su administración que compruebe SMTP_URL.",
    unreachable: "No se puede acceder al servidor de correo. Tandem lo intenta de nuevo.",
    "rules-changed": "La encuesta está detenida: sus reglas guardadas no son aquellas con las que se abrió.",
    "key-missing": "Falta el archivo de clave de esta encuesta. Pregunte a quienes administran el servidor.",
    other: "No se ha podido enviar el correo.",
  },
});
