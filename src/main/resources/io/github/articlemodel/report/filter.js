const rule = document.getElementById("rule");
const name = document.getElementById("name");
const shown = document.getElementById("shown");
const boxes = [...document.querySelectorAll(".filter input[type=checkbox]")];
const files = [...document.querySelectorAll(".file")].map((file) => ({
  file,
  name: file.querySelector("h3").textContent.toLowerCase(),
  findings: [...file.querySelectorAll(".finding")],
}));
const total = files.reduce((sum, each) => sum + each.findings.length, 0);

function apply() {
  const severities = boxes.filter((box) => box.checked).map((box) => box.value);
  const text = name.value.trim().toLowerCase();
  let count = 0;
  for (const each of files) {
    let here = 0;
    for (const finding of each.findings) {
      const fits =
        severities.some((severity) => finding.classList.contains(severity)) &&
        (rule.value === "" || finding.dataset.rule === rule.value) &&
        each.name.includes(text);
      finding.hidden = !fits;
      here += fits ? 1 : 0;
    }
    each.file.hidden = here === 0;
    count += here;
  }
  shown.textContent = count + " of " + total + " listed findings shown";
}

document.querySelectorAll(".filter label[hidden]").forEach((label) => { label.hidden = false; });
[rule, name, ...boxes].forEach((control) => control.addEventListener("input", apply));
apply();
