// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording.h"

namespace vs::test {

QString recording(const char* name)
{
    return QStringLiteral(VETHSCOPE_SOURCE_DIR "/resources/recordings/%1.pcapng")
        .arg(QLatin1String(name));
}

} // namespace vs::test
