import { translationOf } from "~/content/translated";
import type { roles as english } from "../en/roles";

export const roles = translationOf<typeof english>()({
  title: "Roles y permisos",
  intro:
    "Quienes responden no tienen cuenta. Ninguna página muestra a nadie de esta lista la respuesta de una persona a una afirmación, ni quién ha participado. Los comentarios se leen tal como se escribieron.",
  role: "Rol",
  may: "Puede ver y hacer",
  accountsNow: "Cuentas actuales",
  people: { one: "{count} persona", other: "{count} personas" },
  none: "ninguna",
  exports:
    "La administración puede decir quiénes son. Las exportaciones completas están reservadas a la administración; cada una queda registrada.",
});
