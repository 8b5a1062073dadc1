import type { EntryWords } from "../../entry";

export const jointOnboarding = {
  name: "Primeras semanas en los dos departamentos",
  purpose:
    "Quien empieza en {first} o {second} conoce los dos departamentos en sus primeras semanas, por una tarea y una persona de referencia del otro lado.",
  whyItWorks:
    "Lo que se ve las primeras semanas permanece; y a quien presentan los dos lados sabe a quién preguntar. La formación conjunta por sí sola no mejoró la colaboración de {first} y {second} en el estudio que comparó esos medios; por eso aquí cada visita tiene una tarea que ambos necesitan.",
  prerequisites: [
    {
      text: "Alguien empieza en los próximos tres meses, o ha empezado en los últimos seis, en uno de los dos departamentos.",
    },
  ],
  whoFirst: "Dirección de {first} y dos personas, una de ellas nueva",
  whoSecond: "Dirección de {second} y dos personas, una de ellas nueva",
  runSheet: [
    {
      what: "¿Cómo fue?",
      how: "Las personas más nuevas cuentan: ¿qué aprendí del otro departamento el primer mes, de quién, y qué de ello era falso? Las demás solo escuchan.",
    },
    {
      what: "Lo que todos deberían haber visto",
      how: "Cada lado nombra tres cosas de su trabajo que hay que haber visto, no oído: una llamada de cliente, las cifras de una semana, cómo nace un texto. Elijan dos de cada lado.",
    },
    {
      what: "Una tarea por visita",
      how: "Conviertan cada una de las cuatro en una tarea de medio día que los anfitriones necesiten de verdad: tomar notas de un cliente, probar una página con ojos nuevos, apuntar tres preguntas de clientes.",
    },
    {
      what: "Personas de referencia",
      how: "Nombren en cada lado tres personas que acompañarían con gusto tres meses: diez minutos por semana, cualquier pregunta. A nadie se le obliga.",
    },
    {
      what: "La hoja",
      how: "Rellenen la hoja de las primeras semanas con días y nombres y pruébenla con la próxima persona. Fecha en que esta dice a las dos direcciones qué faltó.",
    },
  ],
  remote:
    "Las visitas por vídeo con pantalla compartida sirven para llamadas y cifras; la tarea sigue. Con dos sedes, quien acompaña puede estar en la otra, y una de las cuatro visitas se hace allí.",
  roles: [
    {
      role: "Moderación",
      does: "De Recursos Humanos o de uno de los departamentos; mantiene cuatro visitas y pregunta en cada una qué ganan los anfitriones.",
    },
    {
      role: "Personas de referencia",
      does: "Una del otro departamento por persona nueva; responden también a preguntas tontas y no dicen a nadie cuáles.",
    },
  ],
  materials: [
    "Hoja de las primeras semanas",
    "El plan actual de acogida de los dos departamentos",
    "Nombres de quienes empiezan en los próximos meses",
  ],
  scriptHints: [
    "«¿Qué pensaba del otro lado tras su primer mes?»",
    "«¿Qué podría hacer por usted alguien con ojos nuevos en medio día?»",
    "«¿Le habría gustado tener a alguien así? ¿Qué le habría preguntado?»",
  ],
  risks: [
    "Se vuelve una visita guiada con diapositivas: ninguna visita sin tarea.",
    "Esa semana nadie tiene tiempo: la fecha está fijada antes del primer día, o la visita se recupera en un mes.",
    "Acompañan siempre los mismos: tres de cada lado, por turnos.",
  ],
  notWhen: [
    "Hace mucho que no llega nadie nuevo, ni llegará: ofrezcan a quienes están una visita con tarea.",
    "Se habla de despidos, y eso sería lo primero que vería la gente nueva.",
  ],
  firstStep:
    "Pregunte a las dos últimas personas que llegaron qué les habría gustado saber del otro departamento el primer mes.",
  signOfSuccess:
    "La última persona que llegó puede nombrar a tres del otro departamento a quienes preguntar, y ambos lados han usado el fruto de una tarea.",
  followUp: {
    afterTwoWeeks:
      "¿Tiene cada persona nueva quien la acompañe y fecha de la primera visita? Pregunte qué se pregunta.",
    afterSixWeeks:
      "Pregunte a nuevos y anfitriones: ¿qué visita mantendrían y cuál cambiarían? Corrijan la hoja.",
  },
  ideas: ["Plan and train together"],
} as const satisfies EntryWords;
