import type { EntryWords } from "../../entry";

export const jointNurture = {
  name: "Cuidar juntos un segmento",
  purpose:
    "Durante un trimestre y con un solo número a la vista, {first} y {second} cuidan juntos a un grupo de clientes que aún no están listos.",
  whyItWorks:
    "Quien aún no está listo no es de nadie: para {first} es demasiado pronto, para {second} ya está traspasado. Un grupo pequeño con un número que ningún lado alcanza solo hace de dos planes uno, y lo que se envía y lo que se dice se apoyan cuando están acordados en el tiempo.",
  prerequisites: [{ text: "Todas las personas del grupo han aceptado que se les escriba o se las llame." }],
  whoFirst: "Tres personas de {first} que conocen el segmento",
  whoSecond: "Tres personas de {second} que llegan a él",
  runSheet: [
    {
      what: "Elegir el grupo",
      how: "Un segmento de quince a cuarenta empresas que mostraron interés y no compraron. Cada lado puede tachar dos. Escriban el nombre de las empresas.",
    },
    {
      what: "¿Por qué aún no?",
      how: "Repasen diez: ¿qué sabemos, a qué esperan? Ordenen en tres: necesita tiempo, necesita una prueba, necesita otra persona en la casa.",
    },
    {
      what: "Un número",
      how: "Elijan lo que ambos mirarán: por ejemplo, conversaciones que pidió el cliente. Un número que ningún lado alcanza solo y una meta posible en un trimestre.",
    },
    {
      what: "Seis contactos",
      how: "Dibujen doce semanas. Como mucho seis contactos por empresa: qué se envía, quién llama, qué hace falta antes de una llamada. Tras cada uno: ¿de qué se entera el otro lado?",
    },
    {
      what: "Cuándo es el momento",
      how: "Escriban las dos señales con las que una empresa pasa del todo a {first} y las dos con las que la dejamos en paz. ¿Quién está atento?",
    },
    {
      what: "Cierre",
      how: "Nombres para cada contacto de las cuatro primeras semanas. Veinte minutos cada dos semanas, los dos lados, la misma lista.",
    },
  ],
  remote:
    "Una lista compartida sustituye a la pared, y los veinte minutos son por vídeo. Con dos sedes, elijan un segmento que ambas atienden, con una persona que guíe en cada una.",
  roles: [
    {
      role: "Dos que guían",
      does: "Una persona de cada lado; llevan la lista única y preparan los veinte minutos.",
    },
    { role: "Moderación", does: "Pregunta en cada contacto qué gana el cliente." },
  ],
  materials: [
    "Hoja del segmento que se cuida",
    "Lista de las empresas con lo que se sabe, en una página",
    "Una tira de papel con doce semanas",
  ],
  scriptHints: [
    "«¿Qué nos agradecería este cliente?»",
    "«¿Quién de nosotros nota primero que es el momento?»",
    "«Ese es el séptimo contacto. ¿Cuál quitamos?»",
  ],
  risks: [
    "Cada lado añade sus envíos de siempre: este grupo no recibe nada más durante el trimestre.",
    "El número se alcanza insistiendo: a quien dice no dos veces se le deja en paz.",
    "Un lado se apunta el éxito: el número se comunica con los dos nombres o no se comunica.",
  ],
  notWhen: [
    "No hay consentimiento para escribir o llamar a esas personas: pídanlo donde la ley lo permita y empiecen por otras.",
    "Los clientes compran una vez y enseguida, de modo que no hay nada que cuidar.",
  ],
  firstStep:
    "Busque un segmento de al menos quince empresas que mostraron interés el último año y no compraron.",
  signOfSuccess:
    "Tras doce semanas ambos lados dicen el mismo número, y al menos tres empresas han pedido una conversación.",
  followUp: {
    afterTwoWeeks:
      "¿Tuvieron lugar los contactos de las dos primeras semanas, y sabe cada lado en qué quedaron?",
    afterSixWeeks: "Media parte: ¿qué tipo de contacto trajo respuesta? Tachen el que no trajo ninguna.",
  },
  ideas: ["Nurture the most promising together"],
} as const satisfies EntryWords;
