import type { EntryWords } from "../../entry";

export const conflictRules = {
  name: "Reglas para cuando chocamos",
  purpose:
    "Los dos departamentos acuerdan de antemano qué pasa cuando chocan: quién llama a quién, en cuántas horas, y quién decide cuando dos no avanzan.",
  whyItWorks:
    "En pleno choque no hay tiempo para inventar la justicia. Los conflictos bajan lo que logran los equipos, traten del asunto o de las personas; un plan de la forma «si pasa esto, hago aquello» se cumple mucho más que un buen propósito. Hecho en un día tranquilo, es de ambos.",
  prerequisites: [
    { text: "Las dos direcciones quieren cumplir ellas mismas las reglas, también cuando tienen razón." },
  ],
  whoFirst: "Dirección de {first} y tres personas",
  whoSecond: "Dirección de {second} y tres personas",
  runSheet: [
    {
      what: "Cinco choques sin nombres",
      how: "Reúnan en tarjetas lo que llevó a un choque en el último medio año, como situación y sin nombres: un plazo, un precio, un texto, un cliente al que llaman dos. Elijan las cinco que volverán.",
    },
    {
      what: "Qué pasó, qué habría ayudado",
      how: "Para cada una, en parejas de los dos lados: ¿qué suele pasar el primer día? ¿Qué habría ayudado en la primera hora? Lean; nadie comenta.",
    },
    {
      what: "Si pasa, entonces",
      how: "Escriban para cada una: si pasa esto, llamo a ... en menos de ... horas, y no: escribo a todos. Quien recibe la llamada dice primero lo que ha entendido.",
    },
    {
      what: "Cuando dos no avanzan",
      how: "¿A quién se pregunta después, en cuántos días, y quién decide al final? Se escucha a ambos lados, en la misma sala o llamada, antes de decidir.",
    },
    {
      what: "Tres cosas que no hacemos",
      how: "Acuerden tres: sin copia a superiores, sin quejas ante clientes, sin reproches fuera de horario, por ejemplo. Las dos direcciones dicen qué hacen cuando lo ven.",
    },
    {
      what: "Firmar y probar",
      how: "Lean la página en voz alta con un caso inventado. Fírmenla por tres meses y cuélguenla a la vista.",
    },
  ],
  remote:
    "Escriban las tarjetas sin nombres en un tablero en línea. Para quien trabaja a distancia, una regla dice por qué vía se le llama y que nadie resuelve un choque por chat; una segunda sede tiene su propia persona a quien llamar.",
  roles: [
    {
      role: "Moderación",
      does: "De ninguno de los dos departamentos; deja fuera los nombres y pregunta por la primera hora.",
    },
    { role: "Las dos direcciones", does: "Participan como los demás y firman al final." },
  ],
  materials: [
    "Página de reglas para cuando chocamos",
    "Tarjetas, bolígrafos, una pared",
    "Un caso inventado para probar las reglas",
  ],
  scriptHints: [
    "«¿Qué habría ayudado en la primera hora?»",
    "«Dígalo como regla: si pasa esto, hago aquello.»",
    "«¿A quién llamaría en plena noche por el cliente?»",
  ],
  risks: [
    "La reunión se vuelve el choque: situaciones, sin nombres, y nada que siga en marcha.",
    "Reglas para todo: cinco situaciones, una página.",
    "Las direcciones no las cumplen: díganlo ante ambas y empiecen de nuevo con ellas.",
  ],
  notWhen: [
    "Arde ahora un choque entre personas: resuélvanlo primero, con una tercera persona.",
    "La disputa es sobre algo que solo puede decidir alguien de arriba, como dos encargos que se excluyen.",
  ],
  firstStep: "Pida a dos personas de cada lado, a solas, una situación que llevó a un choque y volverá.",
  signOfSuccess:
    "En el próximo choque alguien llama dentro de las horas acordadas, y nadie de arriba se entera primero.",
  followUp: {
    afterTwoWeeks: "¿Ha pasado algo para lo que valen las reglas? ¿Qué se hizo en la primera hora?",
    afterSixWeeks: "Miren la página con las dos direcciones: ¿qué regla se usó, cuál no y qué falta?",
  },
  ideas: ["Rules agreed before the conflict"],
} as const satisfies EntryWords;
