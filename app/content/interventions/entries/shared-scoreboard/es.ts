import type { EntryWords } from "../../entry";

export const sharedScoreboard = {
  name: "Marcador compartido",
  purpose:
    "De tres a cinco cifras con un solo significado y una sola fuente, que los dos departamentos miran juntos cada mes.",
  whyItWorks:
    "Mientras cada lado traiga sus propias cifras, las reuniones tratan de quién tiene las buenas. Unas cifras comunes con el significado por escrito llevan la conversación de las opiniones a los hechos.",
  prerequisites: [{ text: "Alguien puede obtener las cifras sin un sistema nuevo." }],
  whoFirst: "Dirección de {first}, dos personas que venden, dos de gestión de ventas",
  whoSecond: "Dirección de {second}, dos personas de marketing, dos de análisis de datos",
  runSheet: [
    {
      what: "Los tópicos, a prueba",
      how: "Reúnan frases como «los leads son malos» o «en {first} nunca devuelven una llamada». De cada una: ¿qué cifra mostraría si es verdad?",
    },
    {
      what: "Candidatas",
      how: "Dibujen el camino del primer contacto al pedido repetido. Cada lado propone como máximo cuatro cifras a lo largo de él. En total, no más de ocho.",
    },
    {
      what: "Elegir",
      how: "Tachen lo que solo un lado puede mover, lo que nadie puede obtener y lo que invita a los trucos. Voten hasta quedarse con tres a cinco; al menos una de calidad, una de rapidez y una del cliente.",
    },
    {
      what: "Un solo significado",
      how: "Escriban para cada cifra su pasaporte: nombre, qué cuenta, qué no, fuente, quién la obtiene, qué día. Pruébenlo en el acto con los datos del mes pasado.",
    },
    {
      what: "Ensayo general",
      how: "Celebren la conversación mensual con las cifras del mes pasado: ¿qué vemos, qué podría explicarlo, qué probamos? Nadie defiende nada.",
    },
    {
      what: "Mantenerlo vivo",
      how: "Lugar, día del mes, quién lo lleva. Las diapositivas propias con otras cifras se quedan en casa.",
    },
  ],
  roles: [
    {
      role: "Quien cuida las cifras",
      does: "Las obtiene el día fijado, sin comentarios; tiene suplente en el otro lado.",
    },
    {
      role: "Moderación",
      does: "Pregunta ante cada cifra qué haría una persona astuta para que pareciera buena.",
    },
  ],
  materials: [
    "Pasaporte de una cifra, uno por cifra",
    "Datos del mes pasado",
    "Una página o una pared para el marcador",
  ],
  scriptHints: [
    "«¿Cómo lo sabríamos?»",
    "«¿Qué haría usted si solo quisiera que esta cifra pareciera buena?»",
    "«Misma palabra, misma cifra, misma fuente: si no, no está en el marcador.»",
  ],
  risks: [
    "Una cifra se vuelve un arma: muestra el camino, nunca a una persona ni una zona.",
    "Son demasiadas: una sexta entra solo si otra sale.",
    "Los datos no son exactos: digan en cuánto yerran y úsenlos para ver la tendencia.",
  ],
  notWhen: [
    "Este trimestre se estrena un sistema de clientes: esperen sus datos.",
    "Las cifras ya están acordadas: celebren la conversación mensual.",
  ],
  firstStep: "Pida a ambos lados el informe que más usan y ponga los dos uno junto a otro.",
  signOfSuccess:
    "En la tercera conversación mensual nadie pone en duda las cifras, y gracias a ellas se ha probado una cosa.",
  followUp: {
    afterTwoWeeks: "Obtengan una vez todas las cifras en serio. ¿Qué pasaporte no estaba bastante claro?",
    afterSixWeeks: "¿Qué cifra llevó a una decisión? Sustituyan una que no lo hizo.",
  },
  ideas: ["Use relevant data"],
} as const satisfies EntryWords;
