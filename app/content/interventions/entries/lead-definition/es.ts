import type { EntryWords } from "../../entry";

export const leadDefinition = {
  name: "Taller de definición de lead",
  purpose:
    "{first} y {second} escriben una sola definición del lead que está listo para {first}, y la firman.",
  whyItWorks:
    "Las disputas sobre la calidad de los leads son a menudo disputas de palabras. Escribir primero cada cual por su cuenta muestra cuánto difieren las imágenes; probar el borrador con casos reales lo hace útil; las firmas y una fecha de revisión lo hacen vinculante sin darlo por cerrado.",
  prerequisites: [
    {
      text: "Hay a mano diez leads reales del último trimestre: cuatro que llegaron a ser clientes, cuatro que no y dos a los que nadie llamó.",
    },
  ],
  whoFirst: "Dirección de {first}, tres personas que trabajan a diario con leads, una de gestión de ventas",
  whoSecond: "Dirección de {second}, tres personas que generan o cualifican leads, una de análisis de datos",
  runSheet: [
    {
      what: "Objetivo",
      how: "Al final, una página: qué está listo para {first} y qué no todavía. Todo lo demás queda aparcado.",
    },
    {
      what: "Definir en silencio",
      how: "Cada persona completa sola dos frases en la hoja de trabajo: «Un lead está listo para {first} cuando…» y «Todavía no lo está cuando…». Sin hablar.",
    },
    {
      what: "Leer en voz alta",
      how: "Recojan las hojas, barájenlas y léanlas todas sin nombres. Cada criterio va en una tarjeta. Mismo criterio, misma tarjeta.",
    },
    {
      what: "Ordenar",
      how: "Ordenen las tarjetas: imprescindible, ayuda, no importa. Lo claro se decide a mano alzada; lo discutido se queda en medio.",
    },
    {
      what: "Prueba con diez leads reales",
      how: "Cuatro minutos por caso, con el resultado tapado. Según lo imprescindible, ¿habría llegado a {first}? Después destapen. Cada error cambia un criterio. ¿En varias sedes? Compartan la pantalla; una persona custodia los resultados sin mostrarlos.",
    },
    {
      what: "Redactar",
      how: "Dos personas, una de cada lado, escriben como máximo siete líneas: listo para {first}, se queda en {second} (seguimiento), no es de nadie. Los demás anotan los puntos abiertos.",
    },
    {
      what: "Objeciones",
      how: "Pregunte: ¿quién no puede vivir con esto durante un trimestre? Toda objeción necesita un caso. Cambien la línea o anoten el punto para la revisión.",
    },
    {
      what: "Firmar",
      how: "Firman las dos direcciones. Anoten la fecha de revisión, a tres meses como máximo.",
    },
  ],
  roles: [
    {
      role: "Moderación",
      does: "Cuida el silencio, lee las tarjetas en tono neutro y pide un caso cuando chocan las opiniones.",
    },
    {
      role: "Dos personas que redactan",
      does: "Una de cada departamento; escriben la definición con palabras que alguien nuevo entiende.",
    },
    { role: "Las dos direcciones", does: "Escriben su definición como los demás, hablan al final y firman." },
  ],
  materials: [
    "Hoja «Definición de lead», una por persona, y un ejemplar grande para firmar",
    "Diez leads sin nombres, impresos",
    "Tarjetas, bolígrafos, una pared",
  ],
  scriptHints: [
    "«Escriba lo que hace hoy, no lo que dice el manual.»",
    "«Enséñenos el caso. ¿Cuál de los diez leads lo demuestra?»",
    "«No buscamos la definición perfecta. Necesitamos una que usen ambos desde el lunes.»",
  ],
  risks: [
    "Se acaba hablando del número de leads: las cantidades quedan para la próxima reunión.",
    "La definición es tan estricta que no la supera ningún lead: pruébenla con los cuatro clientes ganados.",
    "Nadie la usa: los campos del sistema de clientes deben llevar las mismas palabras en una semana.",
  ],
  notWhen: [
    "Una definición firmada tiene menos de tres meses: revísenla con casos.",
    "Los leads no cuentan en su negocio: sigan los mismos pasos con la palabra por la que discuten.",
  ],
  firstStep:
    "Pida a gestión de ventas y a análisis de datos que elijan los diez leads, y envíe la fecha con las dos frases.",
  signOfSuccess: "En un mes ambos lados ordenan por separado diez leads nuevos y coinciden en al menos ocho.",
  followUp: {
    afterTwoWeeks: "Compruebe que el sistema de clientes y el informe de leads usan las palabras nuevas.",
    afterSixWeeks: "Ordenen diez leads recientes en ambos lados; lleven los desacuerdos a la revisión.",
  },
  ideas: ["Conversation about leads", "Define leads"],
} as const satisfies EntryWords;
