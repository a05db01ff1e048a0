import { Person } from "./person.mjs";
import { world } from "./world.mjs";

const all = document.getElementById("people");
for (const person of world.people) all.append(new Person(person).element);
