import type { EntryWords } from "../../entry";

export const segmentTeam = {
  name: "Equipo conjunto para un segmento",
  purpose:
    "Para un segmento de clientes, {first} y {second} trabajan como un solo equipo, con una finalidad, un plan y una persona responsable.",
  whyItWorks:
    "Un segmento muestra lo que unir aporta y cuesta, sin poner toda la empresa patas arriba. Los caminos cortos dentro del equipo sustituyen a la coordinación entre departamentos, y cada cual conserva el vínculo con su departamento.",
  prerequisites: [
    {
      text: "El trabajo conjunto está en 50 puntos o más: un equipo propio no es la salida cuando se trabaja mal juntos.",
    },
    { text: "El segmento se puede delimitar: clientes, ofertas y cifras propias." },
    { text: "Las dos direcciones liberan a personas durante al menos dos trimestres." },
  ],
  whoFirst: "Tres o cuatro personas de {first} que atienden el segmento, y la dirección",
  whoSecond: "Dos o tres personas de {second} para el segmento, y la dirección",
  runSheet: [
    {
      what: "Por qué este segmento",
      how: "Las dos direcciones: ¿qué pierden hoy esos clientes porque somos dos? ¿Qué debe ser distinto dentro de seis meses? Una frase, una cifra.",
    },
    {
      what: "El camino del cliente",
      how: "Dibujen cómo un cliente de este segmento nos encuentra, prueba, compra y se queda. Marquen cada lugar en que alguien espera al otro departamento.",
    },
    {
      what: "Quién hace qué",
      how: "Pongan a cada paso una persona responsable, con su nombre, sea de donde sea. Anoten las capacidades que faltan.",
    },
    { what: "Pausa", how: "Dejen el dibujo colgado; la gente lo completa." },
    {
      what: "Decisiones",
      how: "Anoten ocho decisiones: precio, mensaje, prioridad, presupuesto, vacaciones… ¿Quién decide: el equipo, su responsable o una dirección? Las direcciones dicen sí o no en el acto.",
    },
    {
      what: "El vínculo",
      how: "¿Qué sigue en el departamento: evaluación, formación, normas? ¿Cómo informa el equipo y cómo aprenden de él los demás?",
    },
    {
      what: "Acuerdo",
      how: "Rellenen el acuerdo: finalidad, miembros, responsable, decisiones, ritmo, revisión al cabo de un trimestre, fin o prórroga al cabo de dos. Firmen.",
    },
  ],
  roles: [
    {
      role: "Responsable del equipo",
      does: "Una persona de cualquiera de los lados, aceptada por ambos; decide lo que dice el acuerdo.",
    },
    { role: "Las dos direcciones", does: "No se meten en el día a día, quitan obstáculos y valoran juntas." },
    {
      role: "Recursos Humanos",
      does: "Aclara la dependencia, la evaluación y, donde lo haya, el papel del comité de empresa.",
    },
  ],
  materials: ["Acuerdo del equipo de segmento", "Cifras del segmento", "Una superficie grande para dibujar"],
  scriptHints: [
    "«¿Dónde espera el cliente porque tenemos que consultarnos?»",
    "«¿Quién decide eso un viernes a las cuatro de la tarde?»",
    "«¿Qué no debe perderse de su departamento?»",
  ],
  risks: [
    "Nace un tercer departamento: revisión al cabo de un trimestre y fecha final en el acuerdo.",
    "Quienes tienen una especialidad pierden el contacto con su oficio: horas fijas con colegas de su departamento.",
    "Dos direcciones dan órdenes distintas: el acuerdo dice quién decide.",
  ],
  notWhen: [
    "El segmento necesita a las mismas pocas personas que todos los demás.",
    "Los dos departamentos no trabajan bien juntos en lo demás: sería una huida.",
    "Su meta es quedarse donde están.",
  ],
  firstStep: "Cada dirección escribe por su cuenta qué segmento elegiría y por qué; después comparan.",
  signOfSuccess:
    "Al cabo de un trimestre ha mejorado la cifra del segmento y nadie del equipo necesita a las dos direcciones para decidir.",
  followUp: {
    afterTwoWeeks: "¿Qué decisión se ha atascado? Corrijan el acuerdo.",
    afterSixWeeks:
      "Las dos direcciones y quien dirige el equipo: la cifra, la carga, qué puede adoptar el resto de la empresa.",
  },
  ideas: ["combining the two teams"],
} as const satisfies EntryWords;
