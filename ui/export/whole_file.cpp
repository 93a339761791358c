// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/whole_file.h"

#include <QFile>
#include <QSaveFile>

namespace vs::ui {

Result<void> writeWhole(const std::string& path,
                        const std::function<Result<void>(QIODevice&)>& write)
{
    QSaveFile file(QFile::decodeName(path.c_str()));
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString().toStdString());
    if (const auto written = write(file); !written)
        return fail(written.error().code, path,
                    file.error() == QFileDevice::NoError ? written.error().reason
                                                         : file.errorString().toStdString());
    if (!file.commit())
        return fail(ErrorCode::FileUnwritable, path, file.errorString().toStdString());
    return {};
}

} // namespace vs::ui
