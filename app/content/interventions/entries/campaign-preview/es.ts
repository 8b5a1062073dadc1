import type { EntryWords } from "../../entry";

export const campaignPreview = {
  name: "Ventas ve antes las campañas y los materiales",
  purpose:
    "Antes de que salga una campaña o un material nuevo, personas de {first} lo ponen a prueba pensando en clientes reales.",
  whyItWorks:
    "Uno usa lo que ha ayudado a hacer, y {first} ve de un vistazo qué reparos pondrá un cliente. A tiempo y en pequeño, un avance cuesta media hora; después ya es crítica.",
  prerequisites: [{ text: "El borrador aún se puede cambiar, y está dicho qué ya no." }],
  whoFirst: "Cuatro personas de {first}, distintas en cada avance, una de ellas escéptica",
  whoSecond: "Quien lo ha hecho y otra persona que toma nota",
  runSheet: [
    {
      what: "Marco",
      how: "Diga para quién es, qué debe hacer esa gente, qué está fijado y qué está abierto. Nada sobre cómo se hizo.",
    },
    {
      what: "Leer a solas",
      how: "Cada persona piensa en un cliente real, lee y marca: seguiría leyendo, lo dejaría, pondría un reparo.",
    },
    {
      what: "Habla el cliente",
      how: "Cada cual responde dos minutos como si fuera ese cliente: qué entiendo, qué pregunto, qué hago después. Quien lo ha hecho escucha y anota.",
    },
    {
      what: "En la conversación",
      how: "¿Cómo lo usarían en una conversación? ¿Qué les falta para ello: una cifra, un ejemplo, una frase? ¿Qué sigue cuando el cliente dice que sí?",
    },
    {
      what: "Decisión",
      how: "Quien lo ha hecho dice en el acto: esto lo cambio, esto lo dejo porque…, esto lo pienso hasta el… Digan la semana de inicio, qué recibirá {first} y cuándo.",
    },
  ],
  roles: [
    { role: "Quien lo ha hecho", does: "Muestra, escucha, decide; no se defiende." },
    { role: "Cuatro personas que leen", does: "Hablan como clientes, no como críticos." },
  ],
  materials: [
    "Borrador en papel o en pantalla, inacabado a propósito",
    "Hojas «Avance de campaña», una por persona",
  ],
  scriptHints: [
    "«No se trata de qué le parece a usted. ¿Qué haría con esto su cliente?»",
    "«¿En qué punto dejaría de leer?»",
  ],
  risks: [
    "Los gustos: los colores no son tema, salvo que un cliente no pueda leer algo.",
    "No cambia nada: en ese caso, mejor no preguntar; un avance sin efecto hace daño.",
    "Seis opiniones, un texto gris: decide quien lo ha hecho.",
  ],
  notWhen: ["El material sale mañana mismo.", "Las normas legales o de marca no dejan ningún margen."],
  firstStep:
    "La dirección de {second} indica los dos próximos trabajos y el día en que estarán a medio hacer.",
  signOfSuccess:
    "Cada avance ha traído al menos un cambio, y {first} usa el material sin que haya que recordárselo.",
  followUp: {
    afterTwoWeeks: "Diga a quienes leyeron qué se cambió, qué no y por qué.",
    afterSixWeeks: "Pregúnteles cómo reaccionaron de verdad los clientes; compare con las hojas.",
  },
  ideas: ["joint assignments"],
} as const satisfies EntryWords;
