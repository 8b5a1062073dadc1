import type { EntryWords } from "../../entry";

export const whatWeStop = {
  name: "Lo que dejamos de hacer",
  purpose:
    "{first} y {second} alivian a su gente: dejan de hacer lo que cuesta tiempo a ambos y no aporta a ninguno.",
  whyItWorks:
    "Casi todos los planes añaden algo a semanas llenas. Las exigencias altas desgastan sobre todo donde se tiene poca voz; decidir juntos qué se quita baja la carga y da esa voz. Además hace sitio para el trabajo entre los dos departamentos.",
  prerequisites: [{ text: "Las dos direcciones han aceptado liberar al menos dos horas por semana." }],
  whoFirst: "Cuatro personas de {first}, entre ellas la dirección",
  whoSecond: "Cuatro personas de {second}, entre ellas la dirección",
  runSheet: [
    {
      what: "Marco",
      how: "Las dos direcciones lo dicen: hoy no se añade nada. A nadie se le reprocha lo que nombra.",
    },
    {
      what: "Lista individual",
      how: "Cada persona anota reuniones, informes, copias y aprobaciones entre los dos departamentos, con las horas aproximadas por semana.",
    },
    {
      what: "¿Quién lo echaría de menos?",
      how: "Lean por turno. Pregunten al otro lado: ¿quién lo lee, quién lo necesita, qué pasa sin ello? Quiten lo repetido.",
    },
    {
      what: "Dejar, espaciar, mantener",
      how: "Recorran la lista desde lo más largo. Ambos lados tienen veto, con motivo. Decidan al menos tres cosas que se dejan.",
    },
    {
      what: "Devolver el tiempo",
      how: "Sumen las horas y decidan para qué son: la mitad es de quienes las liberaron, el resto de un trabajo común.",
    },
    {
      what: "Firmar",
      how: "Las dos direcciones firman seis semanas de prueba y dicen hoy a su gente lo que ya no tiene que hacer.",
    },
  ],
  roles: [
    { role: "Moderación", does: "Se ciñe a lo que se deja; toda idea nueva queda aparcada." },
    { role: "Las dos direcciones", does: "Renuncian primero a algo propio." },
  ],
  materials: [
    "Hojas «Lo que dejamos de hacer»",
    "Reuniones e informes comunes del último mes",
    "Una pared y bolígrafos",
  ],
  scriptHints: [
    "«¿Qué pasaría si no lo hiciéramos durante seis semanas?»",
    "«¿Quién pidió este informe, y sigue aquí esa persona?»",
    "«Eso es una tarea nueva. Queda aparcada.»",
  ],
  risks: [
    "Cada lado deja lo que el otro necesita: para eso está el veto.",
    "El tiempo se llena otra vez en una semana: anótenlo como libre en el calendario.",
    "Solo salen pequeñeces: las direcciones empiezan por una reunión propia.",
  ],
  notWhen: [
    "Las semanas de un lanzamiento o del cierre del año: espere a que pasen.",
    "El trabajo viene impuesto de arriba o por ley: pregunte allí.",
  ],
  firstStep:
    "Pida a cuatro personas de cada lado que anoten durante una semana lo que hacen para el otro departamento sin que nadie lo note.",
  signOfSuccess:
    "Tras seis semanas hay al menos dos horas libres por semana y nadie ha pedido lo que se dejó.",
  followUp: {
    afterTwoWeeks: "Pregunte a dos personas de cada lado: ¿qué ya no hace de verdad? ¿Qué ha vuelto?",
    afterSixWeeks: "Decidan definitivamente: qué sigue fuera, qué vuelve y qué toca ahora.",
  },
  ideas: ["Reduce stress", "Take care of employees"],
} as const satisfies EntryWords;
