import type { EntryWords } from "../../entry";

export const jobRotation = {
  name: "Rotación de puestos",
  purpose: "Una persona de cada departamento ocupa unas semanas un puesto real en el otro y vuelve.",
  whyItWorks:
    "Quien ha llevado un mes los objetivos del otro sabe lo que no cabe en ningún manual, conserva los contactos y encuentra quien le crea en su departamento cuando explica el otro lado.",
  prerequisites: [
    { text: "Cada departamento tiene al menos diez personas, de modo que una puede faltar cuatro semanas." },
    {
      text: "Las dos personas lo quieren; el sueldo, los objetivos y el regreso están acordados por escrito.",
    },
    { text: "Recursos Humanos y, si lo hay, el comité de empresa están de acuerdo." },
  ],
  whoFirst: "Una persona de {first} durante cuatro semanas, otra que acompaña a quien llega, la dirección",
  whoSecond: "Una persona de {second} durante cuatro semanas, otra que acompaña a quien llega, la dirección",
  runSheet: [
    {
      what: "Por qué estas dos personas",
      how: "Cada persona invitada dice qué quiere aprender; cada departamento que acoge, para qué le sirve un mes de ayuda. Escriban dos objetivos de aprendizaje y una tarea por persona.",
    },
    {
      what: "Un puesto real",
      how: "Describan la tarea: una parte de un proyecto, una pequeña área propia, una línea de atención. Lo bastante pequeña para terminarla en cuatro semanas, lo bastante real para que se eche en falta.",
    },
    {
      what: "Condiciones",
      how: "Horarios, lugar, objetivos en esas semanas, acceso a los sistemas, vacaciones, quién se encarga del trabajo en el departamento propio. Marquen la hoja punto por punto.",
    },
    {
      what: "Acompañamiento",
      how: "La persona invitada y quien la acompaña fijan la primera semana día a día, y un cuarto de hora cada viernes: aprendido, atascado, lo siguiente.",
    },
    {
      what: "El regreso",
      how: "Fijen la fecha de la conversación de regreso, media hora ante los dos equipos: tres cosas que haré de otro modo y una que deberíamos cambiar. ¿Qué trabajo espera en el departamento propio?",
    },
  ],
  roles: [
    { role: "Dos personas invitadas", does: "Hacen una tarea real; llevan una página de notas por semana." },
    { role: "Dos que acompañan", does: "Acogen, protegen, responden; quince minutos cada viernes." },
    {
      role: "Recursos Humanos",
      does: "Acuerda las condiciones y pregunta a las dos personas a las dos semanas.",
    },
  ],
  materials: ["Acuerdo de rotación, uno por persona invitada", "Acceso a los sistemas desde el primer día"],
  scriptHints: [
    "«¿Qué tarea quedaría de verdad sin hacer si no viniera esa persona?»",
    "«¿Qué contará a su propio equipo cuando vuelva?»",
  ],
  risks: [
    "La persona invitada solo mira: sin tarea no hay rotación.",
    "A quien se va se le olvida, también al evaluar: la dirección propia confirma los objetivos por escrito.",
    "Solo un lado envía a alguien: siempre en ambos sentidos.",
  ],
  notWhen: ["A un departamento le falta gente.", "Serviría para quitarse a alguien de encima."],
  firstStep:
    "Busque personas voluntarias en los dos equipos con una sola frase: ¿qué le gustaría aprender en el otro lado?",
  signOfSuccess:
    "Las dos tareas están terminadas, y los dos equipos han cambiado una cosa tras la conversación de regreso.",
  followUp: {
    afterTwoWeeks:
      "Recursos Humanos pregunta a las personas invitadas y a quienes las acompañan: ¿es real la tarea, está de verdad libre el tiempo?",
    afterSixWeeks:
      "¿Ha tenido lugar la conversación de regreso? ¿Ha empezado el cambio? Decidan sobre las dos personas siguientes.",
  },
  ideas: ["exchange of people"],
} as const satisfies EntryWords;
