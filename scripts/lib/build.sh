# Sourced by the scripts: finds the JDK, and builds the one-machine edition into standalone/target/imsa-hec.

die() { echo "$*" >&2; exit 1; }

need_jdk() {
  local javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac version
  command -v "$javac" >/dev/null || die "A JDK 17 or 21 is needed: install one, or set JAVA_HOME to it."
  version=$("$javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p')
  [ "${version:-0}" -ge 17 ] && [ "$version" -le 21 ] || die "A JDK 17 or 21 is needed; $javac is of version ${version:-unknown}."
}

# Is any source newer than the last build?
is_stale() {
  local built=standalone/target/imsa-hec/built
  [ ! -e "$built" ] || [ -n "$(find pom.xml ejb-modules web standalone config -type f -newer "$built" \
    -not -path '*/target/*' -not -path '*/src/test/*' -print -quit)" ]
}

build_if_stale() {
  need_jdk
  is_stale || return 0
  echo "Building (a first build fetches the libraries and takes some minutes) ..."
  local begin=$SECONDS
  # What was compiled from sources that are gone must not be deployed.
  rm -rf ejb-modules/*/target/classes standalone/target/classes web/target/classes web/target/hec
  ./mvnw -q -B -DskipTests -Dspotless.check.skip=true -pl standalone,web -am package || die "The build failed; the reason is above."
  assemble
  echo "Built in $((SECONDS - begin)) s."
}

assemble() {
  local to=standalone/target/imsa-hec
  rm -rf "$to"
  mkdir -p "$to/bin" "$to/lib/launcher"
  cp standalone/src/main/bin/imsa-hec "$to/bin/"
  chmod +x "$to/bin/imsa-hec"
  cp web/target/hec.war standalone/target/server/payara-micro.jar "$to/lib/"
  cp standalone/target/standalone-*.jar standalone/target/lib/*.jar "$to/lib/launcher/"
  cp -r config "$to/config"
  touch "$to/built"
}
