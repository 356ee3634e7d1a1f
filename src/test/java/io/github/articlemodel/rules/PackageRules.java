package io.github.articlemodel.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Finds what breaks a rule of docs/architecture.md in the packages below a base package. */
final class PackageRules {

  private final String base;
  private final JavaClasses classes;

  PackageRules(String base, JavaClasses classes) {
    this.base = base;
    this.classes = classes;
  }

  List<String> classesWithoutARoom() {
    List<String> broken = new ArrayList<>();
    for (JavaClass type : classes) {
      if (House.roomOf(base, type.getPackageName()).isEmpty()) {
        broken.add(type.getName());
      }
    }
    return sorted(broken);
  }

  /** Finds uses of a package in the same row or in one above. */
  List<String> usesOfAnotherRoom() {
    List<String> broken = new ArrayList<>();
    for (Dependency dependency : dependencies()) {
      Optional<Room> user = House.roomOf(base, dependency.getOriginClass().getPackageName());
      Optional<Room> used = House.roomOf(base, target(dependency).getPackageName());
      if (user.isPresent()
          && used.isPresent()
          && !user.equals(used)
          && House.rowOf(used.get()) <= House.rowOf(user.get())) {
        broken.add(dependency.getDescription());
      }
    }
    return sorted(broken);
  }

  /** Finds uses of a third party where the table does not name it. */
  List<String> usesOfThirdParties() {
    List<String> broken = new ArrayList<>();
    for (Dependency dependency : dependencies()) {
      JavaClass used = target(dependency);
      Optional<Room> user = House.roomOf(base, dependency.getOriginClass().getPackageName());
      if (user.isPresent()
          && isThirdParty(used)
          && user.get().thirdParties().stream().noneMatch(used.getName()::startsWith)) {
        broken.add(dependency.getDescription());
      }
    }
    return sorted(broken);
  }

  /** Finds types of third parties that a user of the library would have to know. */
  List<String> thirdPartiesInPublicSignatures() {
    List<String> broken = new ArrayList<>();
    for (JavaClass type : classes) {
      if (isPublic(type) && !isIn("cli", type)) {
        Set<JavaClass> seen = new LinkedHashSet<>();
        type.getRawSuperclass().ifPresent(seen::add);
        seen.addAll(type.getRawInterfaces());
        for (JavaMember member : type.getMembers()) {
          if (isSeen(member)) {
            seen.addAll(member.getAllInvolvedRawTypes());
          }
          if (isSeen(member) && member instanceof JavaCodeUnit unit) {
            seen.addAll(unit.getExceptionTypes());
          }
        }
        seen.stream()
            .filter(this::isThirdParty)
            .forEach(used -> broken.add(type.getName() + " shows " + used.getName()));
      }
    }
    return sorted(broken);
  }

  List<String> packagesWithoutNullMarked() {
    Set<String> broken = new LinkedHashSet<>();
    for (JavaClass type : classes) {
      JavaPackage room = type.getPackage();
      if (!room.isAnnotatedWith(NullMarked.class)) {
        broken.add(room.getName());
      }
    }
    return sorted(broken);
  }

  /** Finds printing and logging outside the command line. */
  List<String> printing() {
    List<String> broken = new ArrayList<>();
    for (JavaClass type : classes) {
      if (!isIn("cli", type)) {
        type.getFieldAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .forEach(access -> broken.add(access.getDescription()));
      }
    }
    for (Dependency dependency : dependencies()) {
      if (target(dependency).getPackageName().startsWith("java.util.logging")) {
        broken.add(dependency.getDescription());
      }
    }
    return sorted(broken);
  }

  List<String> staticState() {
    List<String> broken = new ArrayList<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (modifiers.contains(JavaModifier.STATIC) && !modifiers.contains(JavaModifier.FINAL)) {
          broken.add(field.getFullName());
        }
      }
    }
    return sorted(broken);
  }

  private List<Dependency> dependencies() {
    List<Dependency> all = new ArrayList<>();
    classes.forEach(type -> all.addAll(type.getDirectDependenciesFromSelf()));
    return all;
  }

  private boolean isIn(String room, JavaClass type) {
    return House.roomOf(base, type.getPackageName()).filter(r -> r.name().equals(room)).isPresent();
  }

  private boolean isThirdParty(JavaClass type) {
    JavaClass element = type.getBaseComponentType();
    String name = element.getName();
    return !element.isPrimitive()
        && !name.startsWith("java.")
        && !name.startsWith("org.jspecify.annotations.")
        && !name.startsWith(base + ".");
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  /** Returns whether a type can be named from anywhere: it and all types around it are public. */
  private static boolean isPublic(JavaClass type) {
    boolean open =
        type.getModifiers().contains(JavaModifier.PUBLIC)
            || type.getModifiers().contains(JavaModifier.PROTECTED);
    return open && type.getEnclosingClass().map(PackageRules::isPublic).orElse(true);
  }

  private static boolean isSeen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static List<String> sorted(Iterable<String> broken) {
    List<String> all = new ArrayList<>();
    broken.forEach(all::add);
    Collections.sort(all);
    return List.copyOf(all);
  }
}
