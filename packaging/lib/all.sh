# shellcheck shell=bash disable=SC2154 # the caller sets tree
# Everything but what packaging/run can do without.

# shellcheck source=common.sh
. "$tree/packaging/lib/common.sh"
# shellcheck source=enter.sh
. "$tree/packaging/lib/enter.sh"
# shellcheck source=toolbox.sh
. "$tree/packaging/lib/toolbox.sh"
# shellcheck source=platform.sh
. "$tree/packaging/lib/platform.sh"
# shellcheck source=build.sh
. "$tree/packaging/lib/build.sh"
