//! Values that have a name on the wire.

/// Defines an enum with its wire names: `ALL`, `name`, `named`, written and read by name.
macro_rules! named_values {
    ($(#[$meta:meta])* $vis:vis enum $type:ident {
        $($(#[$doc:meta])* $value:ident = $name:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis enum $type { $($(#[$doc])* $value),* }

        impl $type {
            /// Every value.
            #[allow(dead_code, reason = "not every set of values is listed somewhere")]
            $vis const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The name on the wire.
            #[must_use]
            $vis const fn name(self) -> &'static str {
                match self { $(Self::$value => $name),* }
            }

            /// The value with a name.
            #[must_use]
            $vis fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$value),)* _ => None }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'a> $crate::request::Read<'a> for $type {
            fn read(
                node: $crate::request::Node<'a>,
                path: $crate::problem::Path<'_>,
                problems: &mut $crate::problem::Problems,
            ) -> Option<Self> {
                let name: std::borrow::Cow<'_, str> =
                    $crate::request::Read::read(node, path, problems)?;
                let value = Self::named(&name);
                if value.is_none() {
                    const NAMES: &str = concat!("must be one of:" $(, " ", $name, ",")*);
                    problems.add(path, NAMES.strip_suffix(',').unwrap_or(NAMES));
                }
                value
            }
        }
    };
}

pub(crate) use named_values;
