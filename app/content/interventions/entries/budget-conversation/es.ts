import type { EntryWords } from "../../entry";

export const budgetConversation = {
  name: "Hablar de dinero y presupuestos",
  purpose:
    "{first} y {second} ponen sobre la mesa lo que gastan en el trabajo común y piden juntos lo que falta.",
  whyItWorks:
    "Buena parte de los roces entre departamentos es de dinero: una sola caja, dos necesidades, y cada lado supone lo que el otro obtiene. Ver las dos listas una junto a otra acaba con las suposiciones; y con una sola petición de ambos es más difícil enfrentarlos que con dos.",
  prerequisites: [{ text: "Quien decide sobre ambos presupuestos ha dicho de qué se puede hablar." }],
  whoFirst: "Dirección de {first} y dos personas que conocen el gasto",
  whoSecond: "Dirección de {second} y dos personas que conocen el gasto",
  runSheet: [
    {
      what: "Marco",
      how: "Diga qué puede cambiar este trimestre y qué no. Hoy no se trata de sueldos ni de puestos.",
    },
    {
      what: "Cada lado por su cuenta",
      how: "Cada lado rellena la parte 1: lo que gasta en el trabajo común y lo que espera de ello. Bastan cifras redondas.",
    },
    {
      what: "Leer y preguntar",
      how: "Cada lado lee su lista; el otro solo puede preguntar. Sin comentarios ni defensas: las preguntas sin respuesta van a la pared.",
    },
    {
      what: "Intercambiar",
      how: "Para cada deseo: ¿quién ganaría y a qué renunciaría ese mismo lado? Anote sí, no o «sí, si…». Un deseo sin contrapartida queda aparcado.",
    },
    {
      what: "Una sola petición",
      how: "Escriban juntos, en tres frases, lo que piden: qué, para qué resultado de ambos y en lugar de qué.",
    },
    {
      what: "Cierre",
      how: "Las dos direcciones dicen quién lleva la petición y cuándo conocerán la respuesta los dos departamentos.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "De ninguno de los dos departamentos; corta los comentarios durante la lectura y pregunta el precio de cada deseo.",
    },
    { role: "Las dos direcciones", does: "Traen cifras verdaderas y llevan la petición juntas." },
  ],
  materials: [
    "Hojas de la conversación sobre presupuestos",
    "Gasto de ambos lados en los dos últimos trimestres, redondeado",
    "Una pared para las preguntas abiertas",
  ],
  scriptHints: [
    "«¿A qué renunciaría usted a cambio?»",
    "«Ahora solo preguntas. La opinión llega dentro de veinte minutos.»",
    "«Si pudieran gastar juntos una cantidad, ¿para qué sería?»",
  ],
  risks: [
    "Se convierte en una defensa del pasado: pregunte qué debe aportar el dinero el próximo trimestre.",
    "Un lado no tiene nada que dar: también el tiempo es dinero.",
    "Las cifras circulan por la empresa: acuerden antes cuáles pueden salir de la sala.",
  ],
  notWhen: [
    "Los presupuestos del año están cerrados y nadie los abrirá: redacten la petición para la próxima ronda.",
    "Arriba se decide un recorte del que nadie puede hablar.",
  ],
  firstStep:
    "Pregunte a quien decide sobre ambos presupuestos de qué se puede hablar, y pida a las dos direcciones cifras redondas.",
  signOfSuccess:
    "Una petición lleva los dos nombres, y en ambos lados se sabe en qué gasta el otro su dinero.",
  followUp: {
    afterTwoWeeks: "¿Se ha hecho la petición y cuándo llega la respuesta? Dígalo a los dos departamentos.",
    afterSixWeeks: "Diga a los dos departamentos qué se decidió y por qué. Cierre lo rechazado.",
  },
  ideas: ["Economic strain"],
} as const satisfies EntryWords;
