import type { EntryWords } from "../../entry";

export const liaison = {
  name: "Enlace de Marketing en el equipo de Ventas",
  purpose:
    "Una persona de Marketing trabaja un trimestre con el equipo de Ventas, en sus reuniones y visitas, y une a los dos lados.",
  whyItWorks:
    "Una persona en quien confían ambos lados traduce más deprisa que cualquier informe. Funciona si conoce los dos mundos, puede decidir lo pequeño y se la valora por lo que ambos obtienen.",
  prerequisites: [
    {
      text: "La persona lo quiere, dispone para ello de al menos dos días por semana y conserva su mesa y depende de la misma persona.",
    },
    {
      text: "Recursos Humanos y, donde lo haya, el comité de empresa están de acuerdo: dos días por semana en otro lugar pueden contar como traslado.",
    },
  ],
  whoFirst: "Dirección de {first}, una persona de contacto para el enlace",
  whoSecond: "Dirección de {second}, la persona de enlace, alguien que asume otras tareas",
  runSheet: [
    {
      what: "Para qué",
      how: "Las dos direcciones dicen qué debería ser distinto al cabo de un trimestre. Tres resultados como máximo, escritos en la hoja.",
    },
    {
      what: "Mandato",
      how: "¿Qué puede decidir sola la persona de enlace, qué proponer y qué solo transmitir? ¿A qué reuniones va, cuántas visitas hace al mes, qué datos de clientes ve?",
    },
    {
      what: "Hacer sitio",
      how: "¿Qué trabajo de {second} pasa a quién? Táchenlo delante de todos; dos días por semana de más no existen.",
    },
    {
      what: "En ambos sentidos",
      how: "¿Qué lleva cada semana a {first} y qué trae de vuelta a {second}? Quedan fijos diez minutos en la reunión de cada equipo.",
    },
    {
      what: "Valorar",
      how: "Las dos direcciones responderán al final a los mismos tres puntos. Fechas a las dos, seis y doce semanas; qué pasa después con la persona.",
    },
  ],
  roles: [
    {
      role: "Persona de enlace",
      does: "Está dos días por semana con {first}, va a visitas y lleva preguntas y respuestas en ambos sentidos.",
    },
    {
      role: "Persona de contacto en {first}",
      does: "Da a conocer a la persona de enlace la gente, los clientes y las costumbres.",
    },
  ],
  materials: ["Hoja «Mandato de la persona de enlace»", "Una mesa en el equipo de Ventas"],
  scriptHints: [
    "«¿Qué puede prometer esa persona sin preguntarle a usted?»",
    "«¿Qué tarea deja para ello? Nómbrela.»",
    "«¿Qué les haría decir a ambos que ha merecido la pena?»",
  ],
  risks: [
    "La persona de enlace acaba de asistente de {first}: el mandato dice qué no le toca.",
    "Se convierte en el único puente: que ponga en contacto y no lleve recados.",
    "En su departamento la pierden de vista: minutos fijos en la reunión de {second}, cada semana.",
  ],
  notWhen: ["No lo quiere nadie a quien ambos lados respeten.", "En {second} hay menos de cuatro personas."],
  firstStep: "Cada dirección nombra por su cuenta a dos personas en quienes confiaría, y después comparan.",
  signOfSuccess:
    "A las seis semanas los dos equipos nombran algo que han obtenido antes o mejor gracias a la persona de enlace.",
  followUp: {
    afterTwoWeeks: "¿Está libre de verdad el tiempo? ¿Ha hecho falta el mandato?",
    afterSixWeeks:
      "Las dos direcciones valoran los tres puntos; ajusten el mandato o pónganle fin con un agradecimiento.",
  },
  ideas: ["liaison"],
} as const satisfies EntryWords;
